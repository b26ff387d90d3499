package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** States the cell products: what they are, how they are made, dosed and given, and in which arms. */
final class ProductMapper {
    /** The slots that speak of a product. */
    static final Set<Slot> SLOTS = EnumSet.range(Slot.CELL_TYPE, Slot.ROUTE);

    private final Schemes schemes;

    ProductMapper(Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * States every product.
     *
     * @param arms how many arms the record has
     * @return the number of products
     */
    int map(Findings findings, int arms, CitedStatements cited) {
        List<CellProduct> products = complete(findings);
        for (int i = 0; i < products.size(); i++) {
            map(products.get(i), i + 1, arms, cited);
        }
        return products.size();
    }

    /** The products; facts that none of them holds are the only product's, or those of one more without a name. */
    private static List<CellProduct> complete(Findings findings) {
        List<CellProduct> products = findings.products();
        List<Fact> loose = findings.facts().stream()
                .filter(fact -> SLOTS.contains(fact.slot()))
                .filter(fact -> products.stream().noneMatch(product -> holds(product, fact)))
                .toList();
        if (loose.isEmpty()) {
            return products;
        }
        List<CellProduct> all = new ArrayList<>(products);
        CellProduct sole =
                products.size() == 1 ? all.remove(0) : new CellProduct("cells", List.of(), List.of(), List.of());
        List<Fact> facts = new ArrayList<>(sole.facts());
        facts.addAll(loose);
        all.add(new CellProduct(sole.name(), facts, sole.timings(), sole.arms()));
        return all;
    }

    private static boolean holds(CellProduct product, Fact fact) {
        return product.facts().stream()
                .anyMatch(own -> own.slot() == fact.slot() && own.value().equals(fact.value()));
    }

    private void map(CellProduct product, int n, int arms, CitedStatements cited) {
        Statements out = cited.statements();
        String name = product.name().isBlank() ? "cell product " + n : product.name();
        Node label = out.literal(name, "treatment");
        Node node = out.part("product", n, CellTherapyTerms.PRODUCT, Types.CELL_PRODUCT, label);
        for (int arm : product.arms()) {
            out.add(
                    node,
                    CellTherapyTerms.GIVEN_IN_ARM,
                    out.partNode(TreatmentMapper.ARM, Objects.checkIndex(arm, arms) + 1));
        }
        for (Fact fact : product.facts()) {
            ConceptSlot.ofProduct(fact.slot()).ifPresent(slot -> slot.state(node, fact, schemes, cited));
        }
        DoseMapper.map(node, product.facts(), cited);
        infusions(node, product.facts(), cited);
        product.timings().forEach(timing -> TimingMapper.state(node, timing, cited));
    }

    /** The stated numbers of infusions, and the bounds of all of them where each has that bound. */
    private static void infusions(Node product, List<Fact> facts, CitedStatements cited) {
        Statements out = cited.statements();
        List<InfusionCount> counts = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.slot() == Slot.INFUSIONS) {
                Optional<InfusionCount> count = InfusionCount.parse(fact.value());
                if (count.isEmpty()) {
                    cited.problem(ProblemKind.MALFORMED_NUMBER, fact.value(), fact.evidence());
                } else {
                    counts.add(count.get());
                    Node text = NodeFactory.createLiteralDT(fact.value(), XSDDatatype.XSDstring);
                    cited.state(product, CellTherapyTerms.INFUSIONS, text, "infusions: " + fact.value(), fact);
                }
            }
        }
        InfusionCount.minimum(counts).ifPresent(n -> out.integer(product, CellTherapyTerms.MINIMUM_INFUSIONS, n));
        InfusionCount.maximum(counts).ifPresent(n -> out.integer(product, CellTherapyTerms.MAXIMUM_INFUSIONS, n));
    }
}
