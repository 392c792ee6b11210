package org.leitwerk.dsl.tests;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs {@link Rundreisen}. */
class RundreisenTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(Rundreisen.class);
    }
}
