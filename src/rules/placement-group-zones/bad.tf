resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_autoscaling_group" "compute" {
  min_size           = 4
  max_size           = 4
  placement_group    = aws_placement_group.near.id
  availability_zones = ["us-east-1a", "us-east-1b"] # expect: placement-group-zones
}

resource "aws_placement_group" "apart" {
  name     = "apart"
  strategy = "spread"
}

resource "aws_autoscaling_group" "quorum" {
  min_size           = 3
  max_size           = 30 # expect: placement-group-zones
  placement_group    = aws_placement_group.apart.id
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}
