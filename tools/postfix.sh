# shellcheck shell=bash
# A postfix of our own that passes everything on to one port. Sourced after lib.sh and system-packages.sh.

# have_postfix: whether it can be run here; installs it where that can be done quietly.
have_postfix() {
    # It has to change to users of its own.
    [ "$(id -u)" = 0 ] || return 1
    if ! have postfix; then
        [ "$(package_manager)" = apt ] || return 1
        say "installing postfix"
        with_lock system-packages install_postfix >/dev/null 2>&1 || return 1
    fi
    have postfix
}
# Without a configuration the package starts nothing.
install_postfix() {
    echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections &&
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends postfix
}

# start_postfix FOLDER PORT: relays what this machine gives it to PORT here, until the script ends. Sets POSTFIX_PORT.
start_postfix() {
    local folder=$1 sink=$2 owned
    POSTFIX_PORT=$(random_port)
    mkdir -p "$folder/etc" "$folder/queue" "$folder/data"
    owned=$(postconf -d -h mail_owner)
    chown "$owned" "$folder/data"
    cat >"$folder/etc/main.cf" <<END
compatibility_level = 3.6
queue_directory = $folder/queue
data_directory = $folder/data
myhostname = relay.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
relayhost = [127.0.0.1]:$sink
smtp_dns_support_level = disabled
smtp_tls_security_level = none
smtpd_tls_security_level = none
alias_maps =
alias_database =
maillog_file = /dev/stdout
END
    sed -e "s/^smtp  *inet/127.0.0.1:$POSTFIX_PORT inet/" -e 's/^\(\S\+ \+\S\+ \+\S\+ \+\S\+\) \+y /\1 n /' \
        /usr/share/postfix/master.cf.dist >"$folder/etc/master.cf"
    cp /etc/postfix/dynamicmaps.cf /etc/postfix/postfix-files "$folder/etc/" 2>/dev/null || true
    postfix -c "$folder/etc" start-fg >"$folder/log" 2>&1 &
    on_exit "postfix -c '$folder/etc' stop >/dev/null 2>&1"
    local waited
    for ((waited = 0; waited < 100; waited++)); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$POSTFIX_PORT") 2>/dev/null; then return 0; fi
        sleep 0.1
    done
    cat "$folder/log" >&2
    fail "postfix did not start"
}
