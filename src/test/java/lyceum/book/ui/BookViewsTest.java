package lyceum.book.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.book.Book;
import lyceum.book.Books;
import lyceum.book.Manuscripts;
import lyceum.book.PageAnswer;
import lyceum.book.PageClaim;
import lyceum.project.Workshop;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BookViewsTest extends ViewTest {
    @Autowired
    Workshop workshop;

    @Autowired
    Books books;

    @Autowired
    Manuscripts manuscripts;

    Workshop.Set set;

    @Override
    protected PersonId reader() {
        set = workshop.set();
        return set.ada();
    }

    @Test
    void the_projects_owner_says_how_long_it_is_and_claims_a_hole() {
        navigate(path(), BookView.class);
        test(labelled(IntegerField.class, "一共多少")).setValue(12);
        press("定下来");
        assertThat(words()).contains("空着12", "第1–12页");

        press("选这段");
        assertThat(labelled(IntegerField.class, "从第几").getValue()).isEqualTo(1);
        test(labelled(IntegerField.class, "到第几")).setValue(4);
        press("认领");

        assertThat(words()).contains("在写4", "空着8", "第1–4页", "第5–12页", "4页，已收0页");
        assertThat(books.claims(set.ada(), set.project())).hasSize(1);
    }

    @Test
    void pages_that_are_taken_are_refused_beside_their_field() {
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 12);
        books.claim(set.lin(), set.project(), 1, 4, null);
        navigate(path(), BookView.class);

        test(labelled(IntegerField.class, "从第几")).setValue(4);
        test(labelled(IntegerField.class, "到第几")).setValue(6);
        press("认领");

        assertThat(labelled(IntegerField.class, "从第几").isInvalid()).isTrue();
        assertThat(labelled(IntegerField.class, "到第几").getValue()).isEqualTo(6);
    }

    @Test
    void one_writes_another_reads_and_accepts() {
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 12);
        var pages = books.claim(set.ada(), set.project(), 1, 4, null);
        navigate(path() + "/" + pages, PageClaimView.class);
        test(labelled(TextArea.class, "正文")).setValue("灯下的**第一页**");
        press("交上去");
        assertThat(words()).contains("等审", "第1版", "还没有审稿人");

        cast.signsIn(set.lin());
        navigate(path() + "/" + pages, PageClaimView.class);
        press("我来审");
        test(labelled(TextArea.class, "想对作者说的话")).setValue("好读。");
        press("收下");

        assertThat(words()).contains("已收", "Lin收下了");
        assertThat(manuscripts.text(set.ada(), pages, 1).orElseThrow().answers())
                .extracting(PageAnswer::words)
                .containsExactly("好读。");
        assertThat(books.get(set.ada(), pages).state()).isEqualTo(PageClaim.State.ACCEPTED);
    }

    @Test
    void whoever_reads_pages_finds_them_on_the_home_page() {
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 12);
        var pages = books.claim(set.lin(), set.project(), 1, 4, null);
        manuscripts.handIn(set.lin(), pages, "一", 0);
        manuscripts.reviewedBy(set.lin(), pages, set.ada());

        UI.getCurrent().navigate("home");

        assertThat(words()).contains("第1–4页等你审", "去审");
    }

    @Test
    void letting_go_asks_first() {
        books.lay(set.ada(), set.project(), Book.Unit.CHAPTER, 12);
        var pages = books.claim(set.ada(), set.project(), 1, 4, null);
        navigate(path() + "/" + pages, PageClaimView.class);

        press("放下这一段");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(books.claims(set.ada(), set.project())).isEmpty();
        navigate(path(), BookView.class);
        assertThat(words()).contains("空着12", "第1–12章");
    }

    @Test
    void whoever_only_sits_at_the_table_reads_and_claims_nothing() {
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 12);
        books.claim(set.lin(), set.project(), 1, 4, null);
        cast.signsIn(set.mo());

        navigate(path(), BookView.class);

        assertThat(words()).contains("空着8", "Lin").doesNotContain("认领一段", "改长短");
    }

    private String path() {
        return "projects/" + set.project() + "/book";
    }
}
