"""A real mail server (aiosmtpd) that misbehaves on demand."""

import asyncio
import email
import logging
import ssl
import threading
import time
import warnings
from dataclasses import dataclass

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, syntax

HOST = "127.0.0.1"
# Broken connections and refused sign-ons are what is tried here, and no news.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", module="aiosmtpd")


@dataclass
class Received:
    """A mail whose data came whole; whether the sender heard so is another matter."""

    content: bytes
    sender: str
    receivers: list[str]
    at: float
    encrypted: bool

    @property
    def subject(self) -> str:
        return email.message_from_bytes(self.content)["Subject"]

    @property
    def message_id(self) -> str:
        return email.message_from_bytes(self.content)["Message-ID"]


class Breaking(SMTP):
    """Can break the connection in the middle of DATA."""

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        if self.event_handler.breaks_in_data > 0:
            self.event_handler.breaks_in_data -= 1
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


class Handler:
    """Takes mails; `faults` says, by subject, what to do with the next ones instead."""

    def __init__(self):
        self.received: list[Received] = []
        self.faults: dict[str, list[str]] = {}
        self.breaks_in_data = 0
        self.refuses_receivers = ""
        self.delay = 0.0
        self.data = threading.Event()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refuses_receivers:
            return self.refuses_receivers
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        encrypted = server.transport.get_extra_info("sslcontext") is not None
        mail = Received(envelope.content, envelope.mail_from, envelope.rcpt_tos, time.time(), encrypted)
        self.data.set()
        await asyncio.sleep(self.delay)
        faults = self.faults.get(mail.subject)
        fault = faults.pop(0) if faults else ""
        if fault == "hang":
            await asyncio.sleep(5)
            return "451 too late"
        if fault == "drop":
            self.received.append(mail)
            server.transport.abort()
            return "250 unheard"
        if fault:
            return fault
        self.received.append(mail)
        return "250 taken"

    def about(self, number: str) -> list[Received]:
        return [mail for mail in self.received if mail.subject == number]


class Server(Controller):
    """A mail server at a port of its own; it can go away and come back."""

    def __init__(self, handler: Handler, port: int, **options):
        super().__init__(handler, hostname=HOST, port=port, ready_timeout=20, server_hostname="mail.test", **options)

    def start(self) -> None:
        if self.loop.is_closed():
            self.loop = asyncio.new_event_loop()
        super().start()

    def factory(self):
        return Breaking(self.handler, **self.SMTP_kwargs)


def certified(certificate: str, key: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


class OneUser:
    """Lets in one user."""

    def __init__(self, user: str, password: str):
        self.known = LoginPassword(user.encode(), password.encode())

    def __call__(self, server, session, envelope, mechanism, data):
        return AuthResult(success=data == self.known, handled=False)
