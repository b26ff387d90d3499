package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.RegimenAgent;
import org.trialgraph.trial.finding.Slot;

/** States what is given beside the cells: conditioning, cytokine support and combined treatments. */
final class RegimenMapper {
    private static final String CONDITIONING = "conditioning";
    private static final String DRUG = "drug";
    private static final String CYTOKINE = "cytokine";

    private record Known(RegimenAgent agent, Node concept) {}

    private final Schemes schemes;

    RegimenMapper(Schemes schemes) {
        this.schemes = schemes;
    }

    void map(Findings findings, CitedStatements cited) {
        conditioning(findings, cited);
        cytokineSupport(findings, cited);
        combination(findings, cited);
    }

    /** The short way from the trial to each agent, and the regimen with doses and days. */
    private void conditioning(Findings findings, CitedStatements cited) {
        List<RegimenAgent> agents = agents(findings, Slot.CONDITIONING, findings.conditioning());
        ConceptSlot slot = ConceptSlot.ofTrial(Slot.CONDITIONING).orElseThrow();
        for (Fact fact : facts(findings, Slot.CONDITIONING, agents)) {
            slot.state(cited.statements().trial(), fact, schemes, cited);
        }
        if (!agents.isEmpty()) {
            regimen(agents, findings, cited);
        } else {
            findings.unnamedConditioning().ifPresent(words -> unnamed(words, cited));
        }
    }

    /** A regimen of which is only said that there is one. */
    private static void unnamed(Evidence words, CitedStatements cited) {
        Node regimen = regimenNode(cited.statements().literal(words.quote(), words.field()), cited);
        cited.state(
                cited.statements().trial(),
                CellTherapyTerms.CONDITIONING_REGIMEN,
                regimen,
                "conditioning: agents not named",
                words);
    }

    private static Node regimenNode(Node label, CitedStatements cited) {
        return cited.statements()
                .onlyPart(CONDITIONING, CellTherapyTerms.CONDITIONING_REGIMEN, Types.CONDITIONING_REGIMEN, label);
    }

    private void regimen(List<RegimenAgent> agents, Findings findings, CitedStatements cited) {
        Statements out = cited.statements();
        String names = agents.stream().map(RegimenAgent::drug).distinct().collect(Collectors.joining(" + "));
        Node regimen = regimenNode(out.literal(names, CONDITIONING), cited);
        for (int i = 0; i < agents.size(); i++) {
            RegimenAgent agent = agents.get(i);
            Node node = NodeFactory.createURI(Iris.part(regimen.getURI(), "agent", i + 1));
            out.add(regimen, CellTherapyTerms.REGIMEN_AGENT, node);
            out.described(node, Types.REGIMEN_AGENT, out.literal(RegimenWords.of(agent), CONDITIONING));
            schemes.concept(DRUG, agent.drug())
                    .ifPresentOrElse(
                            drug -> out.add(node, TreatmentTerms.AGENT, drug.node()),
                            () -> out.text(
                                    node,
                                    TreatmentTerms.AGENT_REPORTED,
                                    Optional.of(agent.drug()),
                                    agent.evidence().get(0).field()));
            doseAndDays(node, agent, cited);
            if (isMore(agent, findings, Slot.CONDITIONING)) {
                String label = "conditioning: " + RegimenWords.of(agent);
                agent.evidence()
                        .forEach(words -> cited.state(regimen, CellTherapyTerms.REGIMEN_AGENT, node, label, words));
            }
        }
    }

    private void cytokineSupport(Findings findings, CitedStatements cited) {
        Statements out = cited.statements();
        List<RegimenAgent> agents = agents(findings, Slot.CYTOKINE_SUPPORT, findings.cytokineSupport());
        List<Known> known = known(agents, CYTOKINE);
        ConceptSlot slot = ConceptSlot.ofTrial(Slot.CYTOKINE_SUPPORT).orElseThrow();
        List<Fact> facts = facts(findings, Slot.CYTOKINE_SUPPORT, agents);
        facts.stream()
                .filter(fact -> schemes.concept(CYTOKINE, fact.value()).isEmpty())
                .forEach(fact -> slot.state(out.trial(), fact, schemes, cited));
        for (int i = 0; i < known.size(); i++) {
            RegimenAgent agent = known.get(i).agent();
            Node concept = known.get(i).concept();
            String words = RegimenWords.of(agent);
            Node node = out.part(
                    "cytokine-support",
                    i + 1,
                    CellTherapyTerms.CYTOKINE_SUPPORT,
                    Types.CYTOKINE_SUPPORT,
                    out.literal(words, CYTOKINE));
            facts.stream()
                    .filter(fact -> fact.value().equals(agent.drug()))
                    .forEach(fact -> cited.state(
                            node, CellTherapyTerms.CYTOKINE, concept, slot.words() + ": " + fact.value(), fact));
            doseAndDays(node, agent, cited);
            if (isMore(agent, findings, Slot.CYTOKINE_SUPPORT)) {
                String label = slot.words() + ": " + words;
                agent.evidence()
                        .forEach(quote ->
                                cited.state(out.trial(), CellTherapyTerms.CYTOKINE_SUPPORT, node, label, quote));
            }
        }
    }

    private void combination(Findings findings, CitedStatements cited) {
        Statements out = cited.statements();
        int n = 0;
        for (Fact fact : findings.facts()) {
            if (fact.slot() == Slot.COMBINATION) {
                n++;
                Node node = out.partNode("combination", n);
                out.described(
                        node,
                        Types.COMBINATION_TREATMENT,
                        out.literal(fact.value(), fact.evidence().field()));
                schemes.concept(DRUG, fact.value())
                        .or(() -> schemes.match(DRUG, fact.value()).map(Match::concept))
                        .ifPresent(drug -> out.add(node, TreatmentTerms.AGENT, drug.node()));
                cited.state(out.trial(), CellTherapyTerms.COMBINATION, node, "combination: " + fact.value(), fact);
            }
        }
    }

    private static void doseAndDays(Node node, RegimenAgent agent, CitedStatements cited) {
        Statements out = cited.statements();
        String field = agent.evidence().get(0).field();
        agent.amount().ifPresent(amount -> out.add(node, CellTherapyTerms.VALUE, Literals.number(amount)));
        out.text(node, CellTherapyTerms.UNIT, agent.unit(), field);
        if (RegimenWords.daysRunBackwards(agent)) {
            cited.problem(
                    ProblemKind.MALFORMED_NUMBER,
                    RegimenWords.days(agent),
                    agent.evidence().get(0));
            return;
        }
        agent.startDay().ifPresent(day -> out.integer(node, CellTherapyTerms.START_DAY, day));
        agent.endDay().ifPresent(day -> out.integer(node, CellTherapyTerms.END_DAY, day));
    }

    /** The agents, and those that only a fact names. */
    private static List<RegimenAgent> agents(Findings findings, Slot slot, List<RegimenAgent> stated) {
        List<RegimenAgent> agents = new ArrayList<>(stated);
        for (Fact fact : findings.facts()) {
            if (fact.slot() == slot
                    && stated.stream().noneMatch(agent -> agent.drug().equals(fact.value()))) {
                agents.add(new RegimenAgent(
                        fact.value(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(fact.evidence())));
            }
        }
        return agents;
    }

    /** The facts of the slot, and one for each agent that no fact names. */
    private static List<Fact> facts(Findings findings, Slot slot, List<RegimenAgent> agents) {
        List<Fact> facts = new ArrayList<>(
                findings.facts().stream().filter(fact -> fact.slot() == slot).toList());
        for (RegimenAgent agent : agents) {
            if (facts.stream().noneMatch(fact -> fact.value().equals(agent.drug()))) {
                facts.add(new Fact(slot, agent.drug(), agent.evidence().get(0)));
            }
        }
        return facts;
    }

    private List<Known> known(List<RegimenAgent> agents, String scheme) {
        return agents.stream()
                .flatMap(agent ->
                        schemes.concept(scheme, agent.drug()).map(concept -> new Known(agent, concept.node())).stream())
                .toList();
    }

    /** Whether an agent's words say more than those that name the agent, which are cited already. */
    private static boolean isMore(RegimenAgent agent, Findings findings, Slot slot) {
        boolean bare = agent.amount().isEmpty()
                && agent.startDay().isEmpty()
                && agent.endDay().isEmpty();
        return !bare
                || findings.facts().stream()
                        .anyMatch(fact -> fact.slot() == slot
                                && fact.value().equals(agent.drug())
                                && !agent.evidence().contains(fact.evidence()));
    }
}
