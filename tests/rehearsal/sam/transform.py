"""What CloudFormation makes of template.yaml: SAM's transform, then the parameters' values.

In this order, as AWS does it: SAM sees references to parameters, not their values. LocalStack resolves references first.

    .rehearsal/sam/bin/python tests/rehearsal/sam/transform.py REGION < parameters.json > templates.json

Reads a list of objects, each with other values for some parameters, and writes the list of what they make of the template:
the values of all parameters, and the resources whose conditions hold. What refers to other resources stays as it is.
"""

import copy
import json
import os
import pathlib
import re
import sys

region = sys.argv[1]
os.environ["AWS_DEFAULT_REGION"] = region  # SAM asks for it: it writes the partition into its own ARNs

from samtranslator.parser.parser import Parser  # noqa: E402
from samtranslator.translator.arn_generator import ArnGenerator  # noqa: E402
from samtranslator.translator.translator import Translator  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

project = pathlib.Path(__file__).parents[3]
partition = ArnGenerator.get_partition_name(region)
MANAGED = {  # the policies that SAM gives to roles; the service asks IAM for their ARNs
    name: f"arn:{partition}:iam::aws:policy/{name}"
    for name in (
        "service-role/AWSLambdaBasicExecutionRole",
        "AWSXRayDaemonWriteAccess",
        "AWSXrayWriteOnlyAccess",
    )
}


def read(file):
    return yaml_parse((project / file).read_text())


def packaged(template):
    """As `sam package` leaves it: code and definition are in a bucket, api.yaml is in the template."""
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        for uri in ("CodeUri", "DefinitionUri"):
            if uri in properties:
                properties[uri] = {"Bucket": "packages", "Key": properties[uri]}
        body = properties.get("DefinitionBody", {}).get("Fn::Transform")
        if body:
            properties["DefinitionBody"] = read(body["Parameters"]["Location"])
    return template


class Values:
    """The values of parameters, pseudo parameters and conditions."""

    def __init__(self, template, parameters):
        self.conditions = template.get("Conditions", {})
        self.parameters = {name: str(rule["Default"]) for name, rule in template["Parameters"].items()}
        unknown = parameters.keys() - self.parameters.keys()
        if unknown:
            sys.exit(f"template.yaml has no parameter {unknown}")
        self.parameters.update(parameters)
        self.values = {**self.parameters, "AWS::Partition": partition, "AWS::Region": region}

    def holds(self, condition):
        if isinstance(condition, str):
            return self.holds(self.conditions[condition])
        ((function, of),) = condition.items()
        if function == "Fn::Not":
            return not self.holds(of[0])
        if function == "Fn::Equals":
            return self.of(of[0]) == self.of(of[1])
        sys.exit(f"unknown condition {condition}")

    def of(self, value):
        if isinstance(value, list):
            return [self.of(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.keys() == {"Ref"}:
            return self.values.get(value["Ref"], value)
        if value.keys() == {"Fn::If"}:
            condition, then, otherwise = value["Fn::If"]
            return self.of(then if self.holds(condition) else otherwise)
        if value.keys() == {"Fn::Sub"} and isinstance(value["Fn::Sub"], str):
            text = re.sub(r"\$\{([\w:]+)}", lambda m: self.values.get(m[1], m[0]), value["Fn::Sub"])
            return {"Fn::Sub": text} if "${" in text else text
        return {key: self.of(item) for key, item in value.items()}


def transformed(parameters):
    template = packaged(read("template.yaml"))
    values = Values(template, parameters)
    translator = Translator(MANAGED, Parser())
    result = translator.translate(copy.deepcopy(template), values.parameters)
    resources = {
        name: values.of({key: value for key, value in resource.items() if key != "Condition"})
        for name, resource in result["Resources"].items()
        if "Condition" not in resource or values.holds(resource["Condition"])
    }
    return {"Parameters": values.parameters, "Resources": resources}


json.dump([transformed(parameters) for parameters in json.load(sys.stdin)], sys.stdout)
