package lyceum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "lyceum", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule views_are_package_private_and_live_in_ui = classes()
            .that()
            .areAnnotatedWith("com.vaadin.flow.router.Route")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage("lyceum.*.ui", "lyceum.shell")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule vaadin_is_spoken_in_views_shell_and_access_only = noClasses()
            .that()
            .resideOutsideOfPackages("lyceum.*.ui", "lyceum.shell", "lyceum.access")
            .and()
            .doNotHaveFullyQualifiedName("lyceum.Lyceum")
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule stripe_is_spoken_in_payment_only = noClasses()
            .that()
            .resideOutsideOfPackage("lyceum.payment")
            .should()
            .dependOnClassesThat(resideInAPackage("com.stripe.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule quartz_is_spoken_in_jobs_and_schedules_only = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Job")
            .and()
            .haveSimpleNameNotEndingWith("Schedule")
            .should()
            .dependOnClassesThat(resideInAPackage("org.quartz.."));

    @ArchTest
    static final ArchRule jobs_are_package_private = classes()
            .that(assignableTo("org.quartz.Job"))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(nameMatching("now"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    resideInAPackage("java.time.."))))
                    .and(new com.tngtech.archunit.base.DescribedPredicate<>("without a clock") {
                        @Override
                        public boolean test(com.tngtech.archunit.core.domain.JavaCall<?> call) {
                            return call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
                        }
                    }));

    /// No code, no payment, no screen and no other room makes a core member: seats are offered by owners before the
    /// first
    /// round, and then by succession only.
    @ArchTest
    static final ArchRule an_earned_seat_is_offered_by_succession_only = noClasses()
            .that()
            .resideOutsideOfPackages("lyceum.core", "lyceum.succession")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(nameMatching("offer"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.base.DescribedPredicate.describe(
                                            "EarnedSeats",
                                            type -> type.getName().equals("lyceum.core.EarnedSeats"))))));
}
