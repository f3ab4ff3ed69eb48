-- Where a copied text stands that names a file of the text it was copied from; null where the file has its place.
alter table file_use add column place bigint;
