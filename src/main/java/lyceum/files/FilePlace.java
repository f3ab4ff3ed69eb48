package lyceum.files;

/// The thing in whose texts a file stands: of one kind for each [FileHost], and with the id that its room gave it.
public record FilePlace(String kind, long id) {}
