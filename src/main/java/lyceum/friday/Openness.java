package lyceum.friday;

/// To whom a community opens its past shares beyond those who were told of them.
/// @param toLaterMembers whoever was admitted later sees all of them, not only a preview
/// @param toStrangers anybody reads title and preview on a public page
public record Openness(boolean toLaterMembers, boolean toStrangers) {
    public static final Openness CLOSED = new Openness(false, false);
}
