package org.trialgraph.source.ctgov;

import org.trialgraph.source.CodeTable;
import org.trialgraph.trial.Allocation;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.BiospecimenRetention;
import org.trialgraph.trial.DateType;
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
import org.trialgraph.trial.PrimaryPurpose;
import org.trialgraph.trial.ReferenceType;
import org.trialgraph.trial.ResponsiblePartyType;
import org.trialgraph.trial.SamplingMethod;
import org.trialgraph.trial.Sex;
import org.trialgraph.trial.StandardAge;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.StudyType;
import org.trialgraph.trial.TimePerspective;

/** The register's lists of words (its {@code /studies/enums}); our codes are written as it writes them. */
final class Codes {
    static final CodeTable<Allocation> ALLOCATION = CodeTable.of(Allocation.class);
    static final CodeTable<ArmType> ARM = CodeTable.of(ArmType.class);
    static final CodeTable<BiospecimenRetention> RETENTION = CodeTable.of(BiospecimenRetention.class);
    static final CodeTable<DateType> DATE = CodeTable.of(DateType.class);
    static final CodeTable<IdentifierType> IDENTIFIER = CodeTable.of(IdentifierType.class);
    static final CodeTable<InterventionModel> INTERVENTION_MODEL = CodeTable.of(InterventionModel.class);
    static final CodeTable<InterventionType> INTERVENTION = CodeTable.of(InterventionType.class);
    static final CodeTable<IpdInfoType> IPD_INFO = CodeTable.of(IpdInfoType.class);
    static final CodeTable<IpdSharing> IPD_SHARING = CodeTable.of(IpdSharing.class);
    static final CodeTable<MaskedRole> MASKED_ROLE = CodeTable.of(MaskedRole.class);
    static final CodeTable<MaskingLevel> MASKING = CodeTable.of(MaskingLevel.class);
    static final CodeTable<ObservationalModel> OBSERVATIONAL_MODEL = CodeTable.of(ObservationalModel.class);
    static final CodeTable<OfficialRole> OFFICIAL = CodeTable.of(OfficialRole.class);
    static final CodeTable<OrganisationClass> ORGANISATION = CodeTable.of(OrganisationClass.class);
    static final CodeTable<PrimaryPurpose> PURPOSE = CodeTable.of(PrimaryPurpose.class);
    static final CodeTable<ReferenceType> REFERENCE = CodeTable.of(ReferenceType.class);
    static final CodeTable<ResponsiblePartyType> PARTY = CodeTable.of(ResponsiblePartyType.class);
    static final CodeTable<SamplingMethod> SAMPLING = CodeTable.of(SamplingMethod.class);
    static final CodeTable<Sex> SEX = CodeTable.of(Sex.class);
    static final CodeTable<StandardAge> STANDARD_AGE = CodeTable.of(StandardAge.class);
    static final CodeTable<Status> STATUS = CodeTable.of(Status.class);
    static final CodeTable<StudyType> STUDY = CodeTable.of(StudyType.class);
    static final CodeTable<TimePerspective> TIME = CodeTable.of(TimePerspective.class);

    private Codes() {}
}
