package lyceum.payment.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lyceum.payment.standin.StandInBooks.Declined;

/// The hosted page of the stand-in: another site than the portal, in the language of the session.
final class StandInPage {
    private static final String FORM = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Stripe stand-in</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;color:#1a1f36;background:#f6f8fa}
            button{display:block;width:100%%;margin:.6rem 0;padding:.7rem;font:inherit;border:1px solid #c0c8d2;border-radius:6px;background:#fff;cursor:pointer}
            button[value=pay]{background:#4338ca;color:#fff;border:0}h1{font-size:1.2rem}p.sum{font-size:2rem;margin:.2rem 0}.note{color:#8a2c0d}a{color:#4338ca}</style>
            <main><h1>%s</h1><p>%s</p><p class="sum">%s</p><p>%s</p>%s</main></html>
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
            if (exchange.getRequestMethod().equals("POST")) act(exchange, session, body);
            else show(exchange, session, "");
        } catch (Declined gone) {
            send(exchange, 404, "<p>Nothing is here.");
        }
    }

    private void act(HttpExchange exchange, Map<String, Object> session, String body) throws IOException {
        var id = (String) session.get("id");
        boolean open = session.get("status").equals("open");
        if (body.contains("do=decline")) {
            show(exchange, session, zh(session) ? "这张卡被拒绝了，没有扣款。" : "The card was declined. Nothing was taken.");
            return;
        }
        if (open && body.contains("do=pay")) books.pay(id);
        else if (open && body.contains("do=later")) books.payLater(id);
        else if (body.contains("do=arrive")) books.arrive(id);
        else if (body.contains("do=fail")) books.fail(id);
        exchange.getResponseHeaders().add("Location", (String) session.get("success_url"));
        exchange.sendResponseHeaders(303, -1);
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
                        : "<p>" + (zh ? "已付款。" : "Paid.");
            default -> "<p>" + (zh ? "这个付款页面已经过期。" : "This page has expired.");
        };
        var currency = (String) session.get("currency");
        var amount = BigDecimal.valueOf((long) session.get("amount_total"), StandInBooks.decimals(currency));
        var page = FORM.formatted(
                zh ? "zh" : "en",
                zh ? "Stripe替身（测试）" : "Stripe stand-in (test)",
                escaped(String.valueOf(session.get("x_what"))),
                currency.toUpperCase(java.util.Locale.ROOT) + " " + amount.toPlainString(),
                note.isEmpty()
                        ? escaped(String.valueOf(session.get("customer_email")))
                        : "<b class=note>" + note + "</b>",
                forms);
        send(exchange, 200, page);
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

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
