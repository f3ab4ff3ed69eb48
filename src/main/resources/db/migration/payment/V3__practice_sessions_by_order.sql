create index practice_session_by_order on practice_session (ticket_order);
