package lyceum.files;

import lyceum.shared.Refusal;

/// One person has sent as much as fits into a day.
public final class EnoughFilesToday extends Refusal {
    EnoughFilesToday(long megabytes) {
        super(megabytes);
    }
}
