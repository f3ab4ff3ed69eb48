package lyceum.directory;

/// What somebody is called in a community (群名片), as it is kept: every part, whether or not the community writes it.
public record NameCard(String region, String job, String nick) {
    public static final NameCard BLANK = new NameCard("", "", "");
    public static final int LONGEST_REGION = 12;
    public static final int LONGEST_JOB = 12;
    public static final int LONGEST_NICK = 16;

    public String part(CardPart part) {
        return switch (part) {
            case REGION -> region;
            case JOB -> job;
            case NICK -> nick;
        };
    }

    /// In its one form, or a refusal beside the part that is wrong.
    NameCard checked(CardFormat format) {
        return new NameCard(
                CardText.check("region", LONGEST_REGION, format.asksFor(CardPart.REGION), region),
                CardText.check("job", LONGEST_JOB, format.asksFor(CardPart.JOB), job),
                CardText.check("nick", LONGEST_NICK, true, nick));
    }
}
