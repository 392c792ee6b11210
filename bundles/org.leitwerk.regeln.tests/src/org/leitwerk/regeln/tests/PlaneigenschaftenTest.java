package org.leitwerk.regeln.tests;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Rules hold on random plans what they promise. */
class PlaneigenschaftenTest {

    @TestFactory
    List<DynamicTest> eigenschaften() {
        return PropertyRunner.tests(Planeigenschaften.class);
    }
}
