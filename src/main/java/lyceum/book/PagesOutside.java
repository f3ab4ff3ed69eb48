package lyceum.book;

import lyceum.shared.Refusal;

/// The book has no such pages.
public final class PagesOutside extends Refusal {
    PagesOutside(int size) {
        super(size);
    }

    @Override
    public String field() {
        return "last";
    }
}
