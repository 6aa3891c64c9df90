resource "aws_launch_template" "nodes" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1 # expect: imds-hop-limit
  }
}

resource "aws_eks_node_group" "nodes" {
  instance_types = ["m7i.large"]
  launch_template {
    id      = aws_launch_template.nodes.id
    version = "1"
  }
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_instance" "one" {
  instance_type = "m7i.large"
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 65 # expect: imds-hop-limit
  }
}
