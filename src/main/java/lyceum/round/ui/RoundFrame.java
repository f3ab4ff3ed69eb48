package lyceum.round.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.rotation.RotationWords;
import lyceum.round.EliminationRounds;
import lyceum.round.Handovers;
import lyceum.round.Round;
import lyceum.round.RoundAppeals;
import lyceum.round.RoundResults;
import lyceum.round.RoundSignatures;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Toast;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record RoundFrame(
        EliminationRounds rounds,
        RoundResults results,
        RoundAppeals appeals,
        RoundSignatures signatures,
        Handovers handovers,
        RotatingGroups groups,
        RotationWords words,
        GroupLeaves leaves,
        Communities communities,
        Accounts accounts,
        Roles roles,
        Drafts drafts,
        SignedIn who,
        Say say) {
    PersonId me() {
        return who.person();
    }

    boolean holds(Round round) {
        return roles.may(me(), Act.HOLD_ROUND, round.community());
    }

    boolean signs(Round round) {
        return roles.may(me(), Act.SIGN_ROUND, round.community());
    }

    /// 灯下书院·灯下圆桌
    String kicker(RotatingGroup group, Locale reader) {
        return communities.get(group.community()).name().in(reader) + Languages.dot(reader) + group.name(say, reader);
    }

    static String path(Round round) {
        return "rounds/" + round.id();
    }

    /// As people write points: 231, 12.5.
    static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    DraftedForm form(RotatingGroup group, String name) {
        return new DraftedForm(drafts, me(), group.zone(), "round/" + name);
    }

    /// Whether it was done; what was refused stands in the form.
    static boolean does(DraftedForm form, Runnable deed, String done) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return false;
        }
        form.drop();
        Toast.done(done);
        return true;
    }

    static void does(Runnable deed, String done) {
        try {
            deed.run();
            Toast.done(done);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
