package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "8, 八",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "115, 一百一十五",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "2500, 二千五百",
        "10000, 一万",
        "10020, 一万零二十",
        "100000, 十万",
        "100001, 十万零一",
        "1200340, 一百二十万零三百四十",
        "100000000, 一亿",
        "100010000, 一亿零一万",
        "2147483647, 二十一亿四千七百四十八万三千六百四十七"
    })
    void a_group_s_number_is_written_as_it_is_read(int number, String written) {
        assertThat(HanNumeral.of(number)).isEqualTo(written);
    }
}
