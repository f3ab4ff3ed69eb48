package lyceum.book;

import lyceum.shared.Refusal;

/// So many pages make no book here.
public final class BookSizeOutOfRange extends Refusal {
    BookSizeOutOfRange(int most) {
        super(most);
    }

    @Override
    public String field() {
        return "size";
    }
}
