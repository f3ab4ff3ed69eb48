package lyceum.review;

import java.util.List;
import java.util.Map;
import lyceum.shared.TextLimit;

/// What a reviewer has written so far; the rubric may still have gaps.
public record ReviewDraft(Map<Integer, Integer> scores, String words, List<Remark> remarks, String note) {
    public static final TextLimit WORDS = TextLimit.optional("words", 10_000).inLines();
    public static final TextLimit NOTE = TextLimit.optional("note", 4_000).inLines();
    static final TextLimit PASSAGE = TextLimit.needed("passage", 400).inLines();
    static final TextLimit REMARK = TextLimit.needed("remark", 1_000).inLines();
    static final int MOST_REMARKS = 50;

    public ReviewDraft {
        scores = Map.copyOf(scores);
        remarks = List.copyOf(remarks);
    }

    ReviewDraft checked() {
        if (remarks.size() > MOST_REMARKS) throw new TooManyRemarks(MOST_REMARKS);
        return new ReviewDraft(
                scores,
                WORDS.check(words),
                remarks.stream()
                        .map(one -> new Remark(PASSAGE.check(one.passage()), REMARK.check(one.words())))
                        .toList(),
                NOTE.check(note));
    }
}
