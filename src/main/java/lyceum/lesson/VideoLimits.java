package lyceum.lesson;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How large one video may be: the same for all communities, but for those that whoever runs the installation names.
@Component
class VideoLimits {
    private final DataSize largest;
    private final Environment settings;

    VideoLimits(@Value("${lyceum.lesson.largest-video}") DataSize largest, Environment settings) {
        this.largest = largest;
        this.settings = settings;
    }

    /// @param community its address
    DataSize largest(String community) {
        var own = settings.getProperty("lyceum.lesson.largest-video-in." + community);
        return own == null ? largest : DataSize.parse(own);
    }
}
