package lyceum.payment;

import java.util.List;

/// Money is there, of one or many orders of one community. Heard synchronously inside the inbox's transaction, so that
/// admission and inbox commit together.
public record PaymentsSettled(List<PaymentSettled> all) {}
