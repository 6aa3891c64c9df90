resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_instance" "one" {
  instance_type   = "c7i.xlarge"
  placement_group = aws_placement_group.near.name
}

resource "aws_placement_group" "apart" {
  name     = "apart"
  strategy = "spread"
}

resource "aws_instance" "other" {
  instance_type   = "t3.xlarge"
  placement_group = aws_placement_group.apart.name
}
