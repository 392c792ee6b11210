package org.leitwerk.diagramm.abgleich;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

/** Runs the properties of the synchroniser. */
class AbgleichEigenschaftenTest {

    @TestFactory
    List<DynamicTest> eigenschaften() {
        return PropertyRunner.tests(AbgleichEigenschaften.class);
    }
}
