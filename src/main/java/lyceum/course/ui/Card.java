package lyceum.course.ui;

/// A course as it stands in a list: what it is, and where its next cohort stands, already in the reader's language.
/// @param when the cohort's name and first day; empty where none is planned
/// @param price what a ticket costs now; empty where none is sold
/// @param state in a few words: on sale, sold out, opens on, closed
/// @param open whether a ticket can be bought now
record Card(String title, String summary, String path, String when, String price, String state, boolean open) {}
