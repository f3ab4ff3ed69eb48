package lyceum.files.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import lyceum.files.ui.Part.Unsatisfiable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
    private static final String MARK = "\"abc\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=90-, 90, 99",
        "bytes=50-1000, 50, 99",
        "bytes=-10, 90, 99",
        "bytes=-1000, 0, 99",
        "bytes=99-, 99, 99"
    })
    void a_part_of_a_hundred_bytes(String asked, long from, long to) throws Unsatisfiable {
        assertThat(Part.of(asked, null, MARK, 100)).contains(new Part(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=20-10",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=9999999999999999999-"
            })
    void what_is_not_understood_is_answered_with_the_whole(String asked) throws Unsatisfiable {
        assertThat(Part.of(asked, null, MARK, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void what_is_not_there_is_refused(String asked) {
        assertThatExceptionOfType(Unsatisfiable.class).isThrownBy(() -> Part.of(asked, null, MARK, 100));
    }

    @Test
    void no_part_is_larger_than_what_one_gets_at_once() throws Unsatisfiable {
        var huge = 3L << 40;

        assertThat(Part.of("bytes=0-", null, MARK, huge)).contains(new Part(0, Part.MOST - 1));
        assertThat(Part.of("bytes=5000000000-", null, MARK, huge).orElseThrow().length())
                .isEqualTo(Part.MOST);
        assertThat(Part.of("bytes=-" + huge, null, MARK, huge)).contains(new Part(0, Part.MOST - 1));
    }

    @Test
    void whoever_holds_part_of_another_file_gets_the_whole_of_this_one() throws Unsatisfiable {
        assertThat(Part.of("bytes=10-19", MARK, MARK, 100)).contains(new Part(10, 19));
        assertThat(Part.of("bytes=10-19", "\"other\"", MARK, 100)).isEmpty();
        assertThat(Part.of("bytes=10-19", "Wed, 21 Oct 2026 07:28:00 GMT", MARK, 100))
                .isEmpty();
        assertThat(Part.of("bytes=10-19", "W/" + MARK, MARK, 100)).isEmpty();
    }

    @Test
    void so_many_bytes_of_a_stream_and_no_more() throws Exception {
        try (var some = new Bounded(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), 3)) {
            assertThat(some.readAllBytes()).containsExactly(1, 2, 3);
            assertThat(some.read()).isEqualTo(-1);
        }
    }
}
