package lyceum.directory;

/// To whom a field is shown. PRIVATE is in no list, no search, no export and no name.
public enum Shown {
    /// To everybody who has the address of one's page, signed in or not.
    PUBLIC,
    /// To members of the community, and to its owners and secretaries.
    MEMBERS,
    PRIVATE
}
