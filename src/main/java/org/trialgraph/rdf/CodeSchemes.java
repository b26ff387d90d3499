package org.trialgraph.rdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Allocation;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.BiospecimenRetention;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.ExpandedAccessType;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.IdentifierType;
import org.trialgraph.trial.InterventionModel;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.IpdInfoType;
import org.trialgraph.trial.IpdSharing;
import org.trialgraph.trial.MaskedRole;
import org.trialgraph.trial.MaskingLevel;
import org.trialgraph.trial.ObservationalModel;
import org.trialgraph.trial.OfficialRole;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.PrimaryPurpose;
import org.trialgraph.trial.ReferenceType;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.ResponsiblePartyType;
import org.trialgraph.trial.SamplingMethod;
import org.trialgraph.trial.Sex;
import org.trialgraph.trial.Source;
import org.trialgraph.trial.StandardAge;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.StudyType;
import org.trialgraph.trial.TimePerspective;

/** Which concept scheme holds the members of which code, and the concept of each member. */
public final class CodeSchemes {
    private static final Map<Class<? extends Code>, String> SCHEMES = schemes();
    private static final Map<Code, Node> CONCEPTS = new HashMap<>();
    private static final Map<Code, Node> NOTATIONS = new HashMap<>();

    static {
        SCHEMES.forEach((codes, scheme) -> {
            for (Code code : codes.getEnumConstants()) {
                CONCEPTS.put(code, NodeFactory.createURI(Vocabulary.concept(scheme, code.notation())));
                NOTATIONS.put(code, NodeFactory.createLiteralString(code.notation()));
            }
        });
    }

    private CodeSchemes() {}

    /** The concept of a code. */
    public static Node concept(Code code) {
        return known(CONCEPTS, code);
    }

    /** The code's notation as a plain literal. */
    static Node notation(Code code) {
        return known(NOTATIONS, code);
    }

    /** Name of the scheme of each kind of code. */
    public static Map<Class<? extends Code>, String> byCode() {
        return SCHEMES;
    }

    private static Node known(Map<Code, Node> nodes, Code code) {
        Node node = nodes.get(code);
        if (node == null) {
            throw new IllegalStateException(code.getClass() + " has no concept scheme");
        }
        return node;
    }

    private static Map<Class<? extends Code>, String> schemes() {
        List<Class<? extends Code>> namedLikeTheirScheme = List.of(
                Allocation.class,
                ArmType.class,
                BiospecimenRetention.class,
                CriterionKind.class,
                DateType.class,
                ExpandedAccessType.class,
                IdentifierRole.class,
                IdentifierType.class,
                InterventionModel.class,
                InterventionType.class,
                IpdInfoType.class,
                IpdSharing.class,
                MaskedRole.class,
                MatchKind.class,
                ObservationalModel.class,
                OfficialRole.class,
                OrganisationClass.class,
                OutcomeType.class,
                Phase.class,
                PrimaryPurpose.class,
                ReferenceType.class,
                Register.class,
                ResponsiblePartyType.class,
                SamplingMethod.class,
                Sex.class,
                Source.class,
                StandardAge.class,
                Status.class,
                StudyType.class,
                TimePerspective.class);
        Map<Class<? extends Code>, String> schemes = new LinkedHashMap<>();
        namedLikeTheirScheme.forEach(codes -> schemes.put(codes, hyphenated(codes.getSimpleName())));
        schemes.put(MaskingLevel.class, "masking");
        return Map.copyOf(schemes);
    }

    /** {@code StudyType} as {@code study-type}. */
    private static String hyphenated(String name) {
        StringBuilder hyphenated = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                hyphenated.append('-');
            }
            hyphenated.append(Character.toLowerCase(c));
        }
        return hyphenated.toString();
    }
}
