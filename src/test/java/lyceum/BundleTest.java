package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.BundleUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// The browser's bundle is made by hand (`./lyceum bundle`) and kept; nobody shall find out in a browser that it is
/// old.
class BundleTest {
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path SHELVES = Path.of("src/bundle/Shelves.java");
    private static final Path PIECES = Path.of("src/bundle/vite.config.ts");
    private static final String CURE = "Run ./lyceum bundle (it needs Node.js) and commit " + BUNDLE + ".";

    @Test
    void it_was_made_of_these_shelves_and_of_this_version_of_vaadin() throws Exception {
        var version =
                Pattern.compile("<vaadin.version>(.+)</vaadin.version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();

        assertThat(inBundle("config/made-of"))
                .as(CURE)
                .isEqualTo("vaadin " + version.group(1) + "\nshelves " + mark(SHELVES) + " " + mark(PIECES) + "\n");
    }

    /// Vaadin asks whether a component's script is in the bundle; whether the browser would fetch it is asked here.
    @Test
    void every_component_on_a_screen_stands_on_a_shelf() throws Exception {
        var shelves = inBundle("webapp/VAADIN/build/generated-flow-imports-[\\w-]+\\.js");
        var atOnce = atOnce();

        var missing = componentsOnScreens()
                .filter(component -> !atOnce.contains(component.getSimpleName()))
                .filter(component -> withParents(component)
                        .map(parent -> BundleUtils.getChunkId(parent.getName()))
                        .noneMatch(shelves::contains))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing)
                .as("Put them on a shelf in " + SHELVES + ". " + CURE)
                .isEmpty();
    }

    private static Stream<Class<?>> componentsOnScreens() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lyceum").stream()
                        .flatMap(ours -> ours.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass())
                        .filter(theirs -> theirs.getPackageName().startsWith("com.vaadin.flow.component"))
                        .distinct()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(theirs -> Component.class.isAssignableFrom(theirs) && theirs != UI.class)
                        .filter(theirs -> withParents(theirs)
                                .anyMatch(parent -> parent.getDeclaredAnnotationsByType(JsModule.class).length > 0));
    }

    private static Stream<Class<?>> withParents(Class<?> component) {
        return Stream.iterate(component, parent -> parent != Component.class, Class::getSuperclass);
    }

    private static Set<String> atOnce() throws IOException {
        var frame = Files.readString(SHELVES).split("@Route", 2)[0];
        return Pattern.compile("@Uses\\((\\w+)\\.class\\)")
                .matcher(frame)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String inBundle(String name) throws IOException {
        try (var bundle = new ZipFile(BUNDLE.toFile())) {
            var entry = bundle.stream()
                    .filter(each -> each.getName().matches(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + name + " in the bundle. " + CURE));
            return new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String mark(Path file) throws Exception {
        var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(sum).substring(0, 16);
    }
}
