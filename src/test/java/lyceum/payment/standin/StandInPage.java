package lyceum.payment.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lyceum.payment.standin.StandInBooks.Declined;

/// The hosted page of the stand-in: another site than the portal, in the language of the session. Once something is
/// paid there, whoever tries things out gives it back, disputes it and decides as the bank; a list leads to every
/// session.
final class StandInPage {
    private static final String FORM = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Stripe stand-in</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;color:#1a1f36;background:#f6f8fa}
            button{display:block;width:100%%;margin:.6rem 0;padding:.7rem;font:inherit;border:1px solid #c0c8d2;border-radius:6px;background:#fff;cursor:pointer}
            button[value=pay]{background:#4338ca;color:#fff;border:0}h1{font-size:1.2rem}p.sum{font-size:2rem;margin:.2rem 0}.note{color:#8a2c0d}a{color:#4338ca}</style>
            <main><h1>%s</h1>%s</main></html>
            """;

    private final StandInBooks books;

    StandInPage(StandInBooks books) {
        this.books = books;
    }

    void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = exchange.getRequestURI().getPath().substring("/pay/".length());
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var session = books.get(id);
            if (exchange.getRequestMethod().equals("POST")) act(exchange, session, body.replace("do=", ""));
            else show(exchange, session, "");
        } catch (Declined gone) {
            send(exchange, 404, "<p>Nothing is here.");
        }
    }

    /// Everything that was begun here, the newest first.
    void list(HttpExchange exchange) throws IOException {
        try (exchange) {
            var rows = books.all("checkout.session").reversed().stream()
                    .map(one -> "<li><a href=\"/pay/" + one.get("id") + "\">" + sum(one) + "</a> · " + one.get("status")
                            + " · " + one.get("payment_status") + "<br>" + escaped(String.valueOf(one.get("x_what"))))
                    .collect(Collectors.joining());
            var page = rows.isEmpty() ? "<p>还没有人来付款。 · Nobody has come to pay yet." : "<ul>" + rows + "</ul>";
            send(exchange, 200, FORM.formatted("zh", "Stripe替身 · Stripe stand-in", page));
        }
    }

    private void act(HttpExchange exchange, Map<String, Object> session, String what) throws IOException {
        var id = (String) session.get("id");
        boolean open = session.get("status").equals("open");
        if (what.equals("decline")) {
            show(exchange, session, zh(session) ? "这张卡被拒绝了，没有扣款。" : "The card was declined. Nothing was taken.");
            return;
        }
        if (open && what.equals("pay")) books.pay(id);
        else if (open && what.equals("later")) books.payLater(id);
        else if (what.equals("arrive")) books.arrive(id);
        else if (what.equals("fail")) books.fail(id);
        else {
            afterwards(session, what);
            to(exchange, "/pay/" + id);
            return;
        }
        to(exchange, (String) session.get("success_url"));
    }

    private void afterwards(Map<String, Object> session, String what) {
        if (!(session.get("payment_intent") instanceof String payment)) return;
        switch (what) {
            case "refund" -> books.refund(payment, null, Map.of());
            case "dispute" -> books.dispute(payment);
            case "won" -> disputes(payment).forEach(one -> books.decide((String) one.get("id"), true));
            case "lost" -> disputes(payment).forEach(one -> books.decide((String) one.get("id"), false));
            default -> {}
        }
    }

    private List<Map<String, Object>> disputes(String payment) {
        return books.all("dispute").stream()
                .filter(one -> payment.equals(one.get("payment_intent")))
                .toList();
    }

    private void show(HttpExchange exchange, Map<String, Object> session, String note) throws IOException {
        boolean zh = zh(session);
        var forms = switch ((String) session.get("status")) {
            case "open" ->
                "<form method=post>" + button("pay", zh ? "付款" : "Pay")
                        + ((boolean) session.get("x_delayed")
                                ? button("later", zh ? "用几天后到账的方式付款" : "Pay by a method that takes days")
                                : "")
                        + button("decline", zh ? "试一张会被拒绝的卡" : "Try a card that is declined")
                        + "</form><p><a href=\"" + session.get("cancel_url") + "\">" + (zh ? "返回" : "Back") + "</a>";
            case "complete" ->
                session.get("payment_status").equals("unpaid")
                        ? "<form method=post>" + button("arrive", zh ? "钱到账了" : "The money arrives")
                                + button("fail", zh ? "转账失败了" : "The transfer fails") + "</form>"
                        : paid(session, zh);
            default -> "<p>" + (zh ? "这个付款页面已经过期。" : "This page has expired.");
        };
        var about = "<p>" + escaped(String.valueOf(session.get("x_what"))) + "</p><p class=\"sum\">" + sum(session)
                + "</p><p>"
                + (note.isEmpty()
                        ? escaped(String.valueOf(session.get("customer_email")))
                        : "<b class=note>" + note + "</b>")
                + "</p>";
        var title = zh ? "Stripe替身（测试）" : "Stripe stand-in (test)";
        send(exchange, 200, FORM.formatted(zh ? "zh" : "en", title, about + forms));
    }

    /// What can become of it from here, as the payer and the bank decide it.
    private String paid(Map<String, Object> session, boolean zh) {
        var payment = String.valueOf(session.get("payment_intent"));
        var back = books.all("refund").stream()
                .filter(one -> payment.equals(one.get("payment_intent")))
                .filter(one -> !one.get("status").equals("failed"))
                .mapToLong(one -> (long) one.get("amount"))
                .sum();
        var disputed = disputes(payment).stream()
                .map(one -> (String) one.get("status"))
                .findFirst();
        var words = "<p>" + (zh ? "已付款。" : "Paid.");
        if (back > 0) words += (zh ? "其中已退回：" : " Given back of it: ") + sum(session, back);
        if (disputed.isPresent()) words += (zh ? "异议：" : " Dispute: ") + disputed.get();
        var buttons = "";
        if (disputed.isEmpty() && back < (long) session.get("amount_total"))
            buttons = button("refund", zh ? "退回剩下的全部" : "Give back all that is left")
                    + button("dispute", zh ? "付款人向银行提出异议" : "The payer disputes it");
        if (disputed.filter("needs_response"::equals).isPresent())
            buttons = button("won", zh ? "裁定款项有效" : "Decide that the payment stands")
                    + button("lost", zh ? "裁定异议成立" : "Decide for the payer");
        return words + "</p><form method=post>" + buttons + "</form>";
    }

    private static String sum(Map<String, Object> session) {
        return sum(session, (long) session.get("amount_total"));
    }

    private static String sum(Map<String, Object> session, long minor) {
        var currency = (String) session.get("currency");
        return currency.toUpperCase(Locale.ROOT) + " "
                + BigDecimal.valueOf(minor, StandInBooks.decimals(currency)).toPlainString();
    }

    private static String button(String what, String words) {
        return "<button name=do value=" + what + ">" + words + "</button>";
    }

    private static boolean zh(Map<String, Object> session) {
        return "zh".equals(session.get("locale"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void to(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(303, -1);
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
