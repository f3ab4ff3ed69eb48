package lyceum.board;

public record Check(CheckId id, String body, boolean done) {}
