package lyceum.core;

/// Somebody at the round table over some days.
/// @param seated days on which they had the seat
/// @param present of these, without leave
/// @param awayAtTheEnd on leave on the last of the days
public record Presence(int seated, int present, boolean awayAtTheEnd) {}
