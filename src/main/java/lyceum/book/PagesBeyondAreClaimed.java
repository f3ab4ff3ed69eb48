package lyceum.book;

import lyceum.shared.Refusal;

/// What is claimed is not cut off.
public final class PagesBeyondAreClaimed extends Refusal {
    PagesBeyondAreClaimed(int last) {
        super(last);
    }

    @Override
    public String field() {
        return "size";
    }
}
