package lyceum.project;

import lyceum.shared.PersonId;

/// A project as one person may see it. Whoever may not see it at all has none.
public record Access(Project project, PersonId person, Part part) {
    public boolean leads() {
        return part == Part.OWNER;
    }

    /// Whether they are in it, as whatever.
    public boolean isIn() {
        return part == Part.OWNER || part == Part.MEMBER || part == Part.HELPER;
    }

    /// Makes, moves and changes things in it.
    public boolean mayWrite() {
        return project.isOpen() && (part == Part.OWNER || part == Part.MEMBER);
    }

    /// Comments, and does what is theirs.
    public boolean mayHelp() {
        return project.isOpen() && isIn();
    }

    /// Leads it, and it is open.
    public boolean mayLead() {
        return project.isOpen() && leads();
    }
}
