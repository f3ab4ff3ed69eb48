-- A question that those who keep order have hidden; posts have had this column from the beginning.
alter table channel_question add column hidden_at datetime(6);
