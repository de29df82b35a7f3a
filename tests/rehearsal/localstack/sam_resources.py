"""What `sam local` works with: a bucket with the photo that events/detect-request.json names, one for
previews, and a table.

SAM takes a resource's logical id for its name, so the table is AnnotationsTable, with the keys that template.yaml has.
"""

import json

import pathlib

import boto3
import yaml
from botocore.exceptions import ClientError

project = pathlib.Path(__file__).parents[3]


class Template(yaml.SafeLoader):
    pass


Template.add_multi_constructor("!", lambda loader, tag, node: {tag: node.value})


def unless_there(create, **arguments):
    try:
        create(**arguments)
    except ClientError as e:
        if e.response["Error"]["Code"] not in ("ResourceInUseException", "BucketAlreadyOwnedByYou"):
            raise


request = json.loads((project / "events/detect-request.json").read_text())
photo = project / request["key"].removeprefix("inputs/")
s3 = boto3.client("s3")
unless_there(s3.create_bucket, Bucket=request["bucket"])
unless_there(s3.create_bucket, Bucket="outputs-bucket")
s3.put_object(Bucket=request["bucket"], Key=request["key"], Body=photo.read_bytes())
s3.put_object(Bucket=request["bucket"], Key="inputs/examples/none.jpg", Body=b"no photo")

template = yaml.load((project / "template.yaml").read_text(), Template)
table = template["Resources"]["AnnotationsTable"]["Properties"]
keys = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
unless_there(boto3.client("dynamodb").create_table, TableName="AnnotationsTable", **{key: table[key] for key in keys})
