DROP TABLE client_assertions;
DROP TABLE machine_client_secrets;
DROP TABLE machine_clients;
DROP INDEX sessions_of_machines;
DELETE FROM sessions WHERE scopes IS NOT NULL;
ALTER TABLE sessions DROP COLUMN scopes;
UPDATE accounts SET deactivated_at = coalesce(deactivated_at, updated_at) WHERE machine;
ALTER TABLE accounts DROP COLUMN machine;
