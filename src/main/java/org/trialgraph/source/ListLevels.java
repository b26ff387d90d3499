package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;

/** Depth of list items, from their indentation and, where a text has lost it, from the order of their numbers. */
final class ListLevels {
    /** Deeper lists stay at this depth, so that no text makes the search of open lists long. */
    private static final int MAXIMUM = 12;

    private final List<Open> lists = new ArrayList<>();

    /** A list that has begun and may go on. */
    private static final class Open {
        private final int indent;
        private String bullets = "";
        private char style;
        private int last;

        Open(int indent, ListMarker marker) {
            this.indent = indent;
            take(marker);
        }

        boolean goesOnWith(ListMarker marker) {
            return marker.isBullet()
                    ? bullets.indexOf(marker.style()) >= 0
                    : marker.style() == style && marker.ordinal() == last + 1;
        }

        void take(ListMarker marker) {
            if (!marker.isBullet()) {
                style = marker.style();
                last = marker.ordinal();
            } else if (bullets.indexOf(marker.style()) < 0) {
                bullets += marker.style();
            }
        }
    }

    /** Forgets all lists; a heading came. */
    void reset() {
        lists.clear();
    }

    /**
     * Level of the next item.
     *
     * @param introduced whether the item above it announces a list, by a colon at its end
     */
    int next(int indent, ListMarker marker, boolean introduced) {
        while (!lists.isEmpty() && top().indent > indent + 1) {
            lists.remove(lists.size() - 1);
        }
        if (lists.isEmpty() || (top().indent < indent - 1 && lists.size() < MAXIMUM)) {
            return open(indent, marker);
        }
        for (int i = lists.size() - 1; i >= 0 && lists.get(i).indent >= indent - 1; i--) {
            Open list = lists.get(i);
            ListMarker reading = list.goesOnWith(marker) ? marker : marker.asRoman();
            if (list.goesOnWith(reading)) {
                lists.subList(i + 1, lists.size()).clear();
                list.take(reading);
                return i;
            }
        }
        boolean first =
                marker.isBullet() || marker.ordinal() == 1 || marker.asRoman().ordinal() == 1;
        if (introduced && first && lists.size() < MAXIMUM) {
            return open(indent, marker);
        }
        top().take(marker);
        return lists.size() - 1;
    }

    private int open(int indent, ListMarker marker) {
        lists.add(new Open(indent, marker.asRoman().ordinal() == 1 ? marker.asRoman() : marker));
        return lists.size() - 1;
    }

    private Open top() {
        return lists.get(lists.size() - 1);
    }
}
