package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void a_name_is_new_once_for_each_object_however_many_there_are() {
        FieldNames names = new FieldNames();
        for (int object = 0; object < 2; object++) {
            for (int i = 0; i < 1_000; i++) {
                assertThat(names.add("field" + i)).isTrue();
                assertThat(names.add("field" + i / 2)).isFalse();
            }
            names.clear();
        }
    }
}
