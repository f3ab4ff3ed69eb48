package lyceum.demo;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.Newcomers;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people of the demo. Those with a part have a password; everybody else comes in by a one-time link, if at all.
@Component
class Cast {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HOST = "@lamplight.example";

    enum Part {
        OPERATOR("祁山 Otto", "平台运营 · operator: letters, who may found"),
        CLARA("顾清 Clara", "群主 · owner: courses, sales, money"),
        CHEN("陈牧 Chen", "另一位群主 · co-owner"),
        TANG("唐砚 Tang", "讲师 · teacher of two cohorts"),
        DONG("董禾 Dong", "助教 · assistant of one cohort"),
        SU("苏晚 Su", "群秘 · secretary"),
        ADA("安达 Ada", "老学员，两张门票 · a learner with two tickets"),
        BEN("贝宁 Ben", "刚付款，编号待领 · has just paid: the number waits"),
        EVE("夏娃 Eve", "访客，还没有门票 · a visitor without a ticket");

        private final String called;
        private final String what;

        Part(String called, String what) {
            this.called = called;
            this.what = what;
        }

        String email() {
            return name().toLowerCase(java.util.Locale.ROOT) + HOST;
        }
    }

    /// Whoever has a part; every part has somebody.
    record Company(Map<Part, PersonId> people) {
        PersonId get(Part part) {
            return Objects.requireNonNull(people.get(part));
        }
    }

    private static final String[] FAMILY = {
        "李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
        "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕"
    };
    private static final String[] GIVEN = {
        "一禾", "知夏", "书远", "明川", "若溪", "子墨", "安然", "景行", "念慈", "思齐", "望舒", "云舟", "清和", "怀瑾", "向晚", "嘉言", "乐山", "牧之",
        "见微", "青岚", "听雨", "修远", "南乔", "北辰", "初晴", "晚舟", "文心", "以宁", "允执", "长风", "映雪"
    };

    private final Accounts accounts;
    private final Newcomers newcomers;
    private final SignInSheet sheet;

    Cast(Accounts accounts, Newcomers newcomers, SignInSheet sheet) {
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.sheet = sheet;
    }

    /// Everybody with a part, made or found.
    Company all() {
        var who = new LinkedHashMap<String, String>();
        for (var part : Part.values()) who.put(part.email(), part.what);
        var passwords = sheet.passwords(who);
        var all = new EnumMap<Part, PersonId>(Part.class);
        for (var part : Part.values()) all.put(part, person(part.email(), part.called, passwords.get(part.email())));
        return new Company(all);
    }

    /// One of many learners; the same number is the same person.
    PersonId learner(int number) {
        return person(address(number), called(number), null);
    }

    /// Many of them at once, in the order of their numbers.
    List<PersonId> learners(int first, int howMany) {
        var names = new LinkedHashMap<Email, String>();
        for (int number = first; number < first + howMany; number++)
            names.put(new Email(address(number)), called(number));
        return List.copyOf(newcomers.welcome(names, Languages.CHINESE, ZONE).values());
    }

    static Email email(int learner) {
        return new Email(address(learner));
    }

    private static String address(int number) {
        return "learner%05d%s".formatted(number, HOST);
    }

    static String called(int number) {
        return FAMILY[number % FAMILY.length] + GIVEN[(number * 7 + number / FAMILY.length) % GIVEN.length];
    }

    private PersonId person(String address, String called, @Nullable String password) {
        var email = new Email(address);
        return accounts.at(email)
                .map(known -> known.id())
                .orElseGet(() -> accounts.welcome(email, called, Languages.CHINESE, ZONE, password));
    }
}
