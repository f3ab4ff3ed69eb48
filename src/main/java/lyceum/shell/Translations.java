package lyceum.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// Lets Vaadin's components speak from the same book as everything else. A missing key is an error.
@Component
class Translations implements I18NProvider {
    private final transient Say say;

    Translations(Say say) {
        this.say = say;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return say.text(Languages.nearest(locale), key, params);
    }
}
