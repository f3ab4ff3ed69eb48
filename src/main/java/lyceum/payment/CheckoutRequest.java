package lyceum.payment;

import java.util.Locale;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// @param attempt counts the checkouts of one order, from 1; order and attempt make the idempotency key
/// @param what one line for the till, as in “一页纸讲清楚 · 第九期”
/// @param delayedMethods whether methods that take days may be offered
public record CheckoutRequest(
        OrderId order,
        int attempt,
        CommunityId community,
        Money amount,
        String what,
        Email payer,
        Locale language,
        boolean delayedMethods) {}
