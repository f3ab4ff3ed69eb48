-- When a line was closed with somebody in it: whoever stood there then is told, and nobody twice.
alter table waitlist add column closed_at datetime(6);
