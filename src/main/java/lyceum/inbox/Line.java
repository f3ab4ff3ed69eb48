package lyceum.inbox;

import java.time.Instant;

/// A line of the inbox as it is read, in its reader's language.
/// @param id of the line; pages continue after it
/// @param text more of it, for letters: the announcement itself; else the title
/// @param where the group and its community; empty where none is meant
/// @param path to the thing itself, without a leading slash
public record Line(
        long id, Kind kind, String title, String text, String where, String path, Instant at, boolean fresh) {}
