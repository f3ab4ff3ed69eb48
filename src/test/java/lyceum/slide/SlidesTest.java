package lyceum.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.files.Files;
import lyceum.friday.AudienceListens;
import lyceum.friday.Evenings;
import lyceum.friday.NotAtThisStage;
import lyceum.friday.NotOnNow;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.friday.Steps;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SlidesTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final Instant START =
            SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant();

    @Autowired
    Slides slides;

    @Autowired
    Evenings evenings;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    Files files;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    PersonId ben;
    ShareId share;

    @BeforeEach
    void a_share_that_is_booked() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        ben = cast.person("Ben");
        arrivals.settleIn(set.table().cohort(), ben);
        share = evenings.booked(set, SECOND);
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_pdf_becomes_pictures_with_their_words_and_whoever_speaks_turns_them() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page", "One thing"));

        var deck = slides.deck(set.clara(), share).orElseThrow();
        assertThat(deck.slides()).extracting(Slide::words).containsExactly("One page", "One thing");
        assertThat(deck.slides().getFirst().picture().width()).isEqualTo(1600);
        assertThat(deck.shown()).isZero();
        refused(NotFound.class, () -> slides.deck(ben, share));
        refused(NotOnNow.class, () -> slides.show(set.ada(), share, 1));
        var picture = deck.slides().getFirst().picture().name();
        refused(NotFound.class, () -> files.open(ben, picture, false));

        begins();
        slides.show(set.ada(), share, 2);

        assertThat(slides.deck(ben, share).orElseThrow().shown()).isEqualTo(2);
        assertThat(files.open(ben, picture, true).type()).isEqualTo("image/png");
        slides.show(set.clara(), share, 7);
        assertThat(slides.shown(share).orElseThrow().page()).isEqualTo(2);
        refused(AudienceListens.class, () -> slides.show(ben, share, 1));
        steps.end(set.ada(), share);
        refused(NotOnNow.class, () -> slides.show(set.ada(), share, 1));
        refused(NotAtThisStage.class, () -> slides.remove(set.ada(), share));
        assertThat(slides.deck(ben, share).orElseThrow().slides()).hasSize(2);
    }

    @Test
    void those_who_prepare_it_put_slides_and_nobody_else_knows_of_them() {
        var tom =
                cast.teacher(set.clara(), set.community(), set.table().cohort().id());
        var su = cast.secretary(set.clara(), set.community());
        var eve = cast.eve();

        for (var prepares : List.of(set.lin(), su))
            slides.put(prepares, share, "talk.pdf", Pdfs.saying("By " + prepares));

        assertThat(slides.deck(su, share).orElseThrow().slides())
                .singleElement()
                .satisfies(slide -> {
                    assertThat(slide.words()).isEqualTo("By " + su);
                });
        for (var other : List.of(ben, tom, eve)) {
            refused(NotFound.class, () -> slides.put(other, share, "talk.pdf", Pdfs.saying("Not mine")));
            refused(NotFound.class, () -> slides.remove(other, share));
            refused(NotFound.class, () -> slides.deck(other, share));
            refused(NotFound.class, () -> slides.show(other, share, 1));
        }
        slides.remove(set.ada(), share);
        assertThat(slides.deck(set.ada(), share)).isEmpty();
    }

    @Test
    void slides_go_with_a_share_to_another_date() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page"));

        var moved = shares.move(set.clara(), share, SECOND.plusWeeks(1).atTime(20, 0));

        assertThat(slides.deck(set.ada(), moved).orElseThrow().slides()).hasSize(1);
        slides.put(set.ada(), moved, "talk.pdf", Pdfs.saying("One", "Two"));
        var deck = slides.deck(set.ada(), moved).orElseThrow();
        assertThat(deck.slides()).hasSize(2);
        assertThat(files.open(set.lin(), deck.slides().getFirst().picture().name(), false))
                .isNotNull();
    }

    @Test
    void what_cannot_be_drawn_is_refused_and_what_was_there_stays() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page"));

        refused(NoPdf.class, () -> slides.put(set.ada(), share, "talk.pdf", Pdfs.nothing()));
        refused(TooManySlides.class, () -> slides.put(set.ada(), share, "talk.pdf", Pdfs.pages(Slides.MOST_PAGES + 1)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> slides.put(set.ada(), share, "talk.pdf", Pdfs.bomb()));

        assertThat(slides.deck(set.ada(), share).orElseThrow().slides())
                .extracting(Slide::words)
                .containsExactly("One page");
    }

    private void begins() {
        evenings.sweepsAt(START.minus(Duration.ofHours(72)));
        evenings.sweepsAt(START);
    }

    private static void refused(Class<? extends Refusal> how, Runnable act) {
        assertThatExceptionOfType(how).isThrownBy(act::run);
    }
}
