package lyceum.group;

/// A number in Han characters, as it is read: 十, 二十一, 一百零五, 一万零二十.
final class HanNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] STEPS = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿"};

    private HanNumeral() {}

    static String of(int number) {
        if (number < 1) throw new IllegalArgumentException("Counted from one: " + number);
        var text = new StringBuilder();
        boolean gap = false;
        for (int myriad = 2; myriad >= 0; myriad--) {
            int four = (int) (number / (long) Math.pow(10_000, myriad) % 10_000);
            if (four == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap || !text.isEmpty() && four < 1_000) text.append('零');
            text.append(four(four)).append(MYRIADS[myriad]);
            gap = false;
        }
        return text.length() > 1 && text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }

    private static String four(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int step = 3, unit = 1_000; step >= 0; step--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) text.append('零');
            text.append(DIGITS.charAt(digit)).append(STEPS[step]);
            gap = false;
        }
        return text.toString();
    }
}
