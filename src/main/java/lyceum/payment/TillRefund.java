package lyceum.payment;

/// A refund as the till has it.
record TillRefund(String id, Standing standing) {
    enum Standing {
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
