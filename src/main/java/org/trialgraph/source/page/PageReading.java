package org.trialgraph.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.ReadingProblems;
import org.trialgraph.source.RecordReader;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.Hashes;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Publications;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/**
 * The way of every page from bytes to a reading.
 *
 * <p>The name of the trial is the registry number in the page's text, else the one in the page's address, else minted
 * from title and sponsor and reported. A page with neither number nor title is rejected: it could be of any trial.
 */
public final class PageReading {
    private PageReading() {}

    /**
     * Reads a page.
     *
     * @param reader who reads
     * @param labels the fixed lines of the site, which may depend on the page
     * @param facts takes what the page says from its fields
     */
    public static Reading read(
            RawRecord raw, RecordReader reader, Function<Page, Labels> labels, Function<PageFields, PageFacts> facts) {
        if (raw.isOversized()) {
            return rejected(raw.origin(), ProblemKind.OVERSIZED_RECORD, "");
        }
        Page page;
        try {
            page = PageParser.parse(raw.bytes());
        } catch (IOException e) {
            return rejected(raw.origin(), ProblemKind.MALFORMED_RECORD, String.valueOf(e.getMessage()));
        }
        Labels known = labels.apply(page);
        Sections sections = Sections.of(page.lines(), known);
        if (sections.count() == 0) {
            return rejected(raw.origin(), ProblemKind.MALFORMED_RECORD, "none of the site's labels");
        }
        PageFields fields = new PageFields(page, sections, new ReadingProblems(raw.origin()));
        fields.checkWhole(known.last());
        return named(raw, reader, fields, facts.apply(fields));
    }

    private static Reading named(RawRecord raw, RecordReader reader, PageFields fields, PageFacts facts) {
        List<Identifier> identifiers = new ArrayList<>(facts.names().identifiers());
        Optional<TrialId> number = number(fields, identifiers);
        Optional<String> title = facts.names().title();
        if (number.isEmpty() && title.isEmpty()) {
            return rejected(raw.origin(), ProblemKind.NO_IDENTITY, "neither number nor title");
        }
        TrialKey key = number.<TrialKey>map(TrialKey.Registered::new).orElseGet(() -> {
            fields.problems().add(ProblemKind.MISSING_IDENTIFIER, "", title.orElse(""));
            String sponsor = facts.sponsorship().lead().map(Organisation::name).orElse("");
            return TrialKey.mint(reader.source(), title.orElse(""), sponsor);
        });
        if (title.isEmpty()) {
            fields.problems().add(ProblemKind.LOST_VALUE, "title", "");
        }
        Identification identification = new Identification(
                key,
                identifiers,
                title.map(text -> new Title(TitleKind.BRIEF, text, Optional.empty())).stream()
                        .toList(),
                facts.names().acronym());
        TrialRecord record = new TrialRecord(document(raw, reader, fields, facts), trial(identification, facts));
        return new Reading.Accepted(record, fields.problems().all());
    }

    /** The trial's registry number; one that only the address has becomes the first identifier. */
    private static Optional<TrialId> number(PageFields fields, List<Identifier> identifiers) {
        Optional<TrialId> stated = identifiers.stream()
                .filter(identifier -> identifier.role() == IdentifierRole.PRIMARY)
                .findFirst()
                .flatMap(Identifier::registration);
        Optional<TrialId> addressed = fields.page().address().flatMap(PageReading::numberIn);
        if (stated.isEmpty()) {
            addressed.ifPresent(id -> identifiers.add(0, Identifier.of(id.canonical(), IdentifierRole.PRIMARY)));
            return addressed;
        }
        if (addressed.isPresent() && !addressed.equals(stated)) {
            fields.problems()
                    .add(
                            ProblemKind.MALFORMED_IDENTIFIER,
                            "address",
                            addressed.get().canonical());
        }
        return stated;
    }

    private static Optional<TrialId> numberIn(String address) {
        List<TrialId> numbers = TrialId.find(Register.CLINICALTRIALS_GOV, address);
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private static SourceDocument document(RawRecord raw, RecordReader reader, PageFields fields, PageFacts facts) {
        return new SourceDocument(
                reader.source(),
                Hashes.sha256(raw.bytes()),
                raw.origin(),
                fields.page().address(),
                facts.progress().date(DateEvent.LAST_UPDATE_POSTED),
                facts.asOf(),
                reader.name());
    }

    private static Trial trial(Identification identification, PageFacts facts) {
        return new Trial(
                identification,
                facts.progress(),
                facts.sponsorship(),
                facts.description(),
                facts.conditions(),
                facts.design(),
                facts.treatment(),
                facts.outcomes(),
                facts.eligibility(),
                facts.places(),
                Publications.NOT_STATED,
                Derived.NOT_STATED);
    }

    private static Reading rejected(Origin origin, ProblemKind kind, String text) {
        return new Reading.Rejected(new Problem(kind, origin, "", text));
    }
}
