package lyceum.book;

import lyceum.shared.Refusal;

/// Whoever gets pages back learns why.
public final class ReturnedWithoutWords extends Refusal {
    ReturnedWithoutWords() {
        super();
    }

    @Override
    public String field() {
        return "words";
    }
}
