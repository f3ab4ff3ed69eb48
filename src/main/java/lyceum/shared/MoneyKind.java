package lyceum.shared;

/// What a community is paid in; fixed at its first order, so that practice buyers never use up real numbers.
public enum MoneyKind {
    PRACTICE,
    TEST,
    LIVE
}
