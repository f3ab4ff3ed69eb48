package lyceum.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.friday.Evenings;
import lyceum.friday.ShareId;
import lyceum.friday.Steps;
import lyceum.live.LiveQuestions;
import lyceum.live.Lives;
import lyceum.shared.PersonId;
import lyceum.slide.Pdfs;
import lyceum.slide.Slides;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LiveViewTest extends ViewTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final Instant START =
            SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant();

    @Autowired
    Evenings evenings;

    @Autowired
    Steps steps;

    @Autowired
    Lives lives;

    @Autowired
    LiveQuestions questions;

    @Autowired
    Slides slides;

    @Autowired
    Arrivals arrivals;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    PersonId ben;
    ShareId share;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        ben = cast.person("Ben");
        arrivals.settleIn(set.table().cohort(), ben);
        share = evenings.booked(set, SECOND);
        evenings.sweepsAt(START.minus(Duration.ofHours(72)));
        evenings.sweepsAt(START);
        return ben;
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_audience_reads_what_was_said_and_asks() {
        lives.say(set.ada(), share, "**第一句**");
        lives.say(set.ada(), share, "第二句");

        navigate(path(), LiveView.class);

        assertThat(words()).contains("正在进行", "来过1人").doesNotContain("发给所有的群", "到场");
        assertThat(find(Article.class).all()).hasSize(2);
        assertThat(find(Article.class).all().getFirst().getElement().getProperty("innerHTML"))
                .contains("<strong>第一句</strong>", "Ada", "谢谢");
        test(labelled(TextField.class, "想问什么")).setValue("折扇怎么画？");
        press("提问");
        assertThat(questions.board(ben, share))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("折扇怎么画？"));
    }

    @Test
    void the_audience_has_the_first_questions_before_it_and_its_own_and_the_rest_when_it_wants() {
        for (int i = 1; i <= Board.FIRST + 2; i++) questions.ask(asker(), share, "第%d问".formatted(i));
        questions.ask(ben, share, "我自己的问题");

        navigate(path(), LiveView.class);

        assertThat(words()).contains("第1问", "第10问", "我自己的问题", "还有2个问题在等，全部显示").doesNotContain("第11问", "第12问");
        press("还有2个问题在等，全部显示");
        assertThat(words()).contains("第11问", "第12问").doesNotContain("全部显示");
        cast.signsIn(set.ada());
        navigate("inbox", Component.class);
        navigate(path(), LiveView.class);
        assertThat(words()).contains("第11问", "第12问").doesNotContain("全部显示");
    }

    private PersonId asker() {
        var person = cast.person("Eve");
        arrivals.settleIn(set.table().cohort(), person);
        return person;
    }

    @Test
    void whoever_speaks_writes_to_all_picks_a_question_and_answers_it() {
        questions.ask(ben, share, "折扇怎么画？");
        cast.signsIn(set.ada());
        navigate(path(), LiveView.class);

        test(labelled(TextArea.class, "发给所有的群")).setValue("大家好");
        press("发出去");
        press("选中");
        navigate(path(), LiveView.class);
        assertThat(words()).contains("正在回答", "折扇怎么画？");
        test(labelled(TextArea.class, "回答（发给所有人）")).setValue("先画骨架");
        press("发出回答");
        navigate(path(), LiveView.class);

        assertThat(find(Article.class).all()).hasSize(2);
        assertThat(find(Article.class).all().getLast().getElement().getProperty("innerHTML"))
                .contains("折扇怎么画？", "来自学员一群", "先画骨架");
        assertThat(words()).contains("到场");
    }

    @Test
    void the_page_that_whoever_speaks_has_before_them_stands_before_all() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page", "One thing"));
        navigate(path(), LiveView.class);
        assertThat(words()).contains("幻灯片共2页，还没开始放").doesNotContain("放第一页");

        navigate("inbox", Component.class);
        cast.signsIn(set.ada());
        navigate(path(), LiveView.class);
        press("放第一页");
        press("下一页");

        assertThat(find(Image.class).single().getAlt().orElseThrow()).isEqualTo("第2页，共2页：One thing");
        navigate("inbox", Component.class);
        cast.signsIn(ben);
        navigate(path(), LiveView.class);
        assertThat(find(Image.class).single().getAlt().orElseThrow()).isEqualTo("第2页，共2页：One thing");
        assertThat(words()).doesNotContain("下一页");
    }

    @Test
    void once_it_is_over_the_page_is_a_record() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page", "One thing"));
        lives.say(set.ada(), share, "一句");
        steps.end(set.ada(), share);

        navigate(path(), LiveView.class);

        assertThat(words()).contains("已经结束").doesNotContain("想问什么", "我也想知道");
        assertThat(find(Article.class).all()).hasSize(1);
        assertThat(find(Image.class).all()).hasSize(2);
    }

    private String path() {
        return "fridays/" + set.community() + "/" + share + "/live";
    }
}
