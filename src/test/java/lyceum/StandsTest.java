package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StandsTest {
    @Autowired
    Say say;

    @Test
    void the_house_stands_and_speaks_both_languages() {
        assertThat(say.refusal(Languages.CHINESE, new NotFound())).contains("没有找到");
        assertThat(say.refusal(Languages.ENGLISH, new NotFound())).contains("no such page");
    }
}
